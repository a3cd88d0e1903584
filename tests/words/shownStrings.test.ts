import { expect, test } from 'vitest';
import { shownStrings } from './shownStrings.ts';

const code = `
import { Link } from './soared.ts';
export { best } from './best.ts';
// The worst comment is never shown.
type Order = 'best' | \`worst\`;
const late = () => import('./virtual.ts');
const plain = 'a league table';
const mixed = \`One every \${count} minutes\`;
export function Page({ order }: { readonly order: Order }) {
  return (
    <section className="hotspot" aria-label="Worst first">
      <p>
        a league <b>table</b> of {order === 'best' ? 'better' : <i>worse</i>} forces
      </p>
      <>twelve</>
    </section>
  );
}
`;

test('strings, templates, attributes and text between tags are read, with their lines', () => {
  expect(shownStrings('page.tsx', code)).toEqual([
    { line: 7, text: 'a league table' },
    { line: 8, text: 'One every … minutes' },
    { line: 11, text: 'a league table of … forces twelve' },
    { line: 11, text: 'Worst first' },
    { line: 13, text: 'best' },
    { line: 13, text: 'better' },
    { line: 13, text: 'worse' },
  ]);
});

test('a file that cannot be read is said, not passed over', () => {
  expect(() => shownStrings('page.tsx', 'const = ;')).toThrow(/^page\.tsx: /);
});
