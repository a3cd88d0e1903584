import { expect, test } from './engine.ts';
import { weatherHere } from './gate.ts';
import type { Visitor } from './visitor.ts';

const leaving = new RegExp(`^${weatherHere}$`);
const exit = 'Exit this page';

/** Every kind of drawing and control; pages of words alone have nothing that an engine lacks. */
const pages = [
  '/',
  '/map?map=outlines',
  '/trends',
  '/compare',
  '/compare?chart=funnel',
  '/coverage',
  '/forces/west-mercia',
  '/claims',
  '/data',
  '/figure?measure=cyber-flagged-child-sexual-offences&area=west-mercia&period=2015-16',
  '/help',
  '/method',
];

for (const path of pages) {
  test(`${path} opens and comes alive`, async ({ visitor }) => {
    await visitor.visit(path);
    expect(await visitor.ask(() => document.querySelectorAll('h1').length, null)).toBe(1);
    const overhang = () => document.documentElement.scrollWidth - innerWidth;
    expect(await visitor.ask(overhang, null)).toBeLessThanOrEqual(0);
    await visitor.find('link', exit);
  });
}

test('An address with a query shows its view', async ({ visitor }) => {
  await visitor.visit('/map?measure=cyber-flagged-child-sexual-offences&period=2015-16');
  await visitor.untilWords(/2015\/16/);
});

test('A filter changes the address and the words', async ({ visitor }) => {
  await visitor.visit('/map');
  const before = await visitor.words();
  await visitor.choose('Region', 'West Midlands');
  await visitor.untilAddress(/[?&]region=west-midlands/);
  await visitor.until('the words change', async () => (await visitor.words()) !== before);
});

test('A switch turned by an arrow key shows where the focus is', async ({ visitor }) => {
  await visitor.visit('/map');
  await visitor.press('radio', 'Rate');
  await visitor.driver.key('ArrowRight');
  await visitor.untilAddress(/[?&]as=count/);
  expect(await isFocusSeen(visitor)).toBe(true);
});

test('The slider goes to the first year by key', async ({ visitor }) => {
  await visitor.visit('/map');
  await visitor.press('slider', 'Year');
  await visitor.driver.key('Home');
  await visitor.untilAddress(/[?&]period=/);
});

test('A council that is typed leads to its force', async ({ visitor }) => {
  await visitor.visit('/map');
  await visitor.press('combobox', 'Forces');
  await visitor.driver.type('wychav');
  await visitor.find('option', 'Wychavon');
  await visitor.driver.key('ArrowDown');
  await visitor.driver.key('Enter');
  await visitor.untilAddress(/[?&]areas=west-mercia/);
});

for (const [what, path] of [
  ['tile', '/map'],
  ['dot', '/compare?chart=dots'],
  ['point of the funnel', '/compare?chart=funnel'],
]) {
  test(`A ${what} is chosen by a press, and the next reached by key shows it`, async ({
    visitor,
  }) => {
    await visitor.visit(path ?? '');
    await visitor.press('button', 'West Mercia');
    await visitor.untilAddress(/[?&]areas=west-mercia/);
    await visitor.driver.key('ArrowRight');
    const name = () => document.activeElement?.getAttribute('aria-label') ?? '';
    await visitor.until('the focus moves on', async () => {
      return /^(?!West Mercia)\w+.*:/.test(await visitor.ask(name, null));
    });
    expect(await isFocusSeen(visitor)).toBe(true);
  });
}

test('A trend pointed at says its figures', async ({ visitor }) => {
  await visitor.visit('/trends?areas=kent.west-mercia');
  const drawing = () => {
    const box = document.querySelector('main figure svg')?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  };
  const said = () =>
    [...document.querySelectorAll('main p')].some((one) => /^Kent: /.test(one.textContent ?? ''));
  // Arriving moves the pointer over the middle of the page, where the drawing may be.
  await visitor.until('nothing is pointed at', async () => {
    await visitor.driver.move(2 + Math.round(10 * Math.random()), 2);
    return !(await visitor.ask(said, null));
  });
  await visitor.until('the tooltip is there', async () => {
    const place = await visitor.ask(drawing, null);
    // Each time a little elsewhere: the pointer has to move over the drawing.
    if (place) await visitor.driver.move(place.x + 10 * Math.random(), place.y);
    return visitor.ask(said, null);
  });
});

test('The figures of a map are saved as CSV, and shown as a table', async ({ visitor }) => {
  await visitor.visit('/map');
  await visitor.ask(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) {
        file.text().then((text) => document.body.setAttribute('data-saved', text));
      }
      return make.call(URL, file);
    };
    return true;
  }, null);
  await visitor.ask(() => document.querySelector<HTMLElement>('figcaption summary')?.click(), null);
  await visitor.press('button', 'Download CSV');
  const saved = () => document.body.getAttribute('data-saved') ?? '';
  await visitor.until('the file is made', async () => /Kent,/.test(await visitor.ask(saved, null)));
  await visitor.press('button', 'Show as table');
  await visitor.until('the table is there', () =>
    visitor.ask(() => document.querySelector('main table caption') !== null, null),
  );
});

test('Back returns to the view that was left', async ({ visitor }) => {
  await visitor.visit('/map?areas=kent');
  await visitor.press('link', 'Method');
  await visitor.untilAddress(/^\/method$/);
  await visitor.arrive();
  await visitor.ask(() => history.back(), null);
  await visitor.untilAddress(/^\/map\?areas=kent$/);
  await visitor.arrive();
  expect(await visitor.ask(() => document.title, null)).toMatch(/^Map/);
  const pressed = () => document.querySelector('[aria-pressed="true"]')?.getAttribute('aria-label');
  await visitor.until('Kent is chosen', async () =>
    /^Kent:/.test((await visitor.ask(pressed, null)) ?? ''),
  );
});

test('A link pressed at once after the page has come is followed', async ({ visitor }) => {
  await visitor.go('/forces/west-mercia');
  await visitor.press('link', 'Privacy');
  await visitor.untilAddress(/^\/privacy$/);
  await visitor.untilWords(/stores nothing/i);
});

test('The exit leaves, and Back does not return to the page', async ({ visitor }) => {
  await visitor.visit('/help');
  await visitor.visit('/map');
  await visitor.press('link', exit);
  await visitor.untilAddress(leaving);
  // Back is forgotten by a page that is still loading.
  const isLoaded = () => document.readyState === 'complete';
  await visitor.until('the other page has loaded', () => visitor.ask(isLoaded, null));
  await visitor.ask(() => history.back(), null);
  await visitor.untilAddress(/^\/help$/);
});

test('Shift pressed three times leaves', async ({ visitor }) => {
  await visitor.visit('/trends');
  for (let press = 0; press < 3; press += 1) await visitor.driver.key('Shift');
  await visitor.untilAddress(leaving);
});

test('The exit leaves before the scripts of the page have come', async ({ visitor, gate }) => {
  const letGo = gate.holdModules();
  await visitor.go('/map');
  await visitor.press('link', exit);
  await visitor.untilAddress(leaving);
  await visitor.go('/map');
  for (let press = 0; press < 3; press += 1) await visitor.driver.key('Shift');
  await visitor.untilAddress(leaving);
  letGo();
  // A script that was on its way when its page was left may count as an error.
  visitor.driver.errors();
});

/** Whether what has the focus looks otherwise without it. */
function isFocusSeen(visitor: Visitor): Promise<boolean> {
  return visitor.ask(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement || focused instanceof SVGElement)) return false;
    const parts = [focused, ...focused.querySelectorAll('*'), focused.parentElement ?? focused];
    const look = () =>
      parts.map((part) => {
        const { outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth } =
          getComputedStyle(part);
        return [outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth].join();
      });
    const before = look();
    focused.blur();
    return look().join() !== before.join();
  }, null);
}
