import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { stylist } from '../../scripts/flatStyles.ts';
import { linkTags, painter, previewOf, previewPath } from '../../scripts/previews.ts';

/** A drawing with the styles of a sheet written into it. */
function dressed(sheet: string, inside: string): string {
  const drawing = new JSDOM(`<svg>${inside}</svg>`).window.document.querySelector('svg');
  if (!drawing) throw new Error('There is no drawing.');
  stylist(sheet, { '--serif': 'Ours' })(drawing);
  return drawing.innerHTML;
}

describe('a style sheet written into a drawing', () => {
  test('gives custom properties the value that they have around a shape', () => {
    const sheet =
      ':root{--ink:#102}.tone{--tone:#801}.line path{stroke:var(--tone,var(--ink))}.mark{fill:var(--none,var(--ink))}';
    expect(
      dressed(
        sheet,
        '<g class="line tone"><path/></g><g class="line"><path/></g><circle class="mark"/>',
      ),
    ).toBe(
      '<g><path stroke="#801"></path></g><g><path stroke="#102"></path></g><circle fill="#102"></circle>',
    );
  });

  test('lets the stronger rule win, and the later of two equal ones', () => {
    const sheet =
      '.a .dot{fill:red}.dot{fill:blue}:where(.dot){fill:lime}.one{stroke:red}.two{stroke:blue}';
    expect(dressed(sheet, '<g class="a"><path class="dot one two"/></g>')).toBe(
      '<g><path fill="red" stroke="blue"></path></g>',
    );
  });

  test('hides what is hidden, and leaves out what is said of some screens, of a hand or of other things', () => {
    const sheet =
      '.no{display:none}.dot{cursor:pointer}.dot:hover{fill:red}@media (prefers-color-scheme:dark){.dot{fill:lime}}';
    expect(dressed(sheet, '<path class="no"/><path class="dot"/>')).toBe(
      '<path display="none"></path><path></path>',
    );
  });

  test('takes other fonts than the sheet names', () => {
    const sheet = ':root{--serif:Charter,serif}';
    expect(dressed(sheet, '<text font-family="var(--serif)">A</text>')).toContain('"Ours"');
  });
});

const sheet = ':root{--ink:#102030;--paper:#fff}.tile{fill:var(--ink)}';

function markup(words: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
    <rect width="1200" height="630" fill="var(--paper)"/>
    <foreignObject x="600" y="30" width="400" height="400"><div><svg viewBox="0 0 10 10"><rect class="tile" width="10" height="10"/></svg><p>Not drawn</p><svg></svg></div></foreignObject>
    <text x="60" y="200" font-family="var(--serif)" font-weight="700" font-size="60">${words}</text></svg>`;
}

describe('a picture', () => {
  test('is a PNG of the asked size, the same each time', async () => {
    const [one, other] = [await painter(sheet), await painter(sheet)].map((paint) =>
      Buffer.from(paint(markup('Northshire'))),
    );
    expect(one?.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n');
    expect([one?.readUInt32BE(16), one?.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(other?.equals(one ?? Buffer.alloc(0))).toBe(true);
  });

  test('has letters, and the drawing in its colours', async () => {
    const paint = await painter(sheet);
    const [named, plain, pale] = [
      paint(markup('Northshire')),
      paint(markup('')),
      (await painter(sheet.replace('#102030', '#ffffff')))(markup('')),
    ];
    expect(named.length).toBeGreaterThan(plain.length + 1000);
    // Ink on paper; and white on white, of one colour alone.
    const [inked, white] = [plain, pale].map((png) => Buffer.from(png));
    expect(inked?.indexOf(Buffer.from([0x10, 0x20, 0x30]))).toBeGreaterThan(0);
    expect(white?.readUInt32BE(33)).toBe(3);
  });
});

describe('the tags of a page', () => {
  const told = {
    title: 'Ash & Elm',
    description: 'What “Ash” recorded.',
    address: 'https://flagged.test/below/forces/ash-and-elm',
  };
  const preview = {
    address: 'https://flagged.test/below/previews/forces/ash-and-elm.png',
    markup: '<svg aria-label="Ash &amp; Elm. 21"></svg>',
  };

  test('name the page, its picture and what that shows', () => {
    const tags = linkTags(told, preview);
    for (const tag of [
      '<meta property="og:title" content="Ash &#38; Elm · Flagged">',
      '<meta property="og:url" content="https://flagged.test/below/forces/ash-and-elm">',
      '<meta property="og:image" content="https://flagged.test/below/previews/forces/ash-and-elm.png">',
      '<meta property="og:image:alt" content="Ash &amp; Elm. 21">',
      '<meta property="og:site_name" content="Flagged">',
      '<meta property="og:locale" content="en_GB">',
      '<meta name="twitter:card" content="summary_large_image">',
    ]) {
      expect(tags).toContain(tag);
    }
    const overview = linkTags({ ...told, title: '' }, preview);
    expect(overview).toContain('"og:title" content="Flagged"');
    expect(linkTags({ ...told, address: '' }, preview)).not.toContain('og:url');
  });

  test.each([
    ['/', '/previews/overview.png'],
    ['/claims/twice', '/previews/claims/twice.png'],
    ['/sources/echo-2016', '/previews/sources.png'],
    ['/embed/map', '/previews/map.png'],
    ['/embed/dots', '/previews/compare.png'],
    ['/embed/forces/ash-and-elm', '/previews/forces/ash-and-elm.png'],
  ])('%s has the picture %s', (address, path) => {
    expect(previewPath(previewOf(address))).toBe(path);
  });
});
