import { expect, type Page } from '@playwright/test';

/** Charts measure their room one frame after the window has changed. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/**
 * Marks of outline maps and funnel plots are as large as what they show, and the picker of forces
 * beside them does the same (WCAG 2.5.8, "equivalent"); tiles are measured in looks.spec.ts.
 */
const drawnMarks = 'svg [data-area]';

/**
 * Targets under 24 x 24 px that are no words in a sentence and stand too near another (WCAG 2.5.8:
 * a circle of 24 px around the middle of each must meet no other target).
 */
export async function smallTargets(page: Page): Promise<string[]> {
  const marks = await page.locator(drawnMarks).count();
  if (marks > 0)
    await expect(page.getByRole('combobox', { includeHidden: true })).not.toHaveCount(0);
  return page.evaluate((drawn) => {
    const least = 24;
    const all = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        'a[href], button, input, select, summary, [role="button"], [role="link"], [role="option"]',
      ),
    ].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(drawn));
    const isInSentence = (one: Element) => {
      if (!one.matches('a') || getComputedStyle(one).display !== 'inline') return false;
      const block = one.closest('p, li, td, th, dd, figcaption, div, h1, h2, h3, h4');
      const rest = (block?.textContent ?? '').replace(one.textContent ?? '', '');
      return /[\p{L}\d]{2}/u.test(rest);
    };
    const targets = all
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0);
    const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2];
    const isSmall = ({ width, height }: DOMRect) => width < least - 0.1 || height < least - 0.1;
    const meets = (one: DOMRect, other: DOMRect) => {
      const [x = 0, y = 0] = middle(one);
      if (isSmall(other)) {
        const [ox = 0, oy = 0] = middle(other);
        return Math.hypot(x - ox, y - oy) < least;
      }
      const dx = Math.max(other.left - x, 0, x - other.right);
      const dy = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(dx, dy) < least / 2;
    };
    return targets
      .filter(({ one, box }) => isSmall(box) && !isInSentence(one))
      .filter(({ one, box }) => targets.some((other) => other.one !== one && meets(box, other.box)))
      .map(
        ({ one, box }) =>
          `${box.width.toFixed(1)} x ${box.height.toFixed(1)}: ${one.outerHTML.slice(0, 100)}`,
      )
      .slice(0, 5);
  }, drawnMarks);
}

/** What makes the order of the Tab key differ from the order of reading. */
export function disorder(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => {
        const style = getComputedStyle(one);
        const isMoved = style.order !== '0' || style.flexDirection.endsWith('-reverse');
        return one.tabIndex > 0 || isMoved || style.flexWrap === 'wrap-reverse';
      })
      .map((one) => one.outerHTML.slice(0, 100)),
  );
}

/** Words that a box without a scroll bar, or a drawing's edge, cuts off. */
export function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isUnseen = (one: Element) => one.closest('.unseen, [class*="skip"]') !== null;
    const boxes = [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')].filter((one) => {
      if (isUnseen(one) || !one.checkVisibility() || one.matches('select, input')) return false;
      const { overflowX, overflowY } = getComputedStyle(one);
      const isCutX = /hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
      const isCutY = /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
      return (isCutX || isCutY) && (one.textContent ?? '').trim() !== '';
    });
    const letters = [...document.querySelectorAll('svg text')].filter((one) => {
      const edge = one.closest('svg')?.getBoundingClientRect() ?? new DOMRect();
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const isOut =
        left < edge.left - 2 ||
        right > edge.right + 2 ||
        top < edge.top - 2 ||
        bottom > edge.bottom + 2;
      return isOut && one.checkVisibility();
    });
    return [...boxes, ...letters].map((one) => one.outerHTML.slice(0, 140)).slice(0, 5);
  });
}

/** Stops of the Tab key of which nothing can be seen once they have the focus (WCAG 2.4.11). */
export function hiddenStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, summary, [tabindex]',
      ),
    ].filter((one) => one.tabIndex >= 0 && one.checkVisibility() && !one.matches(':disabled'));
    const isSeen = (one: HTMLElement) => {
      const box = one.getBoundingClientRect();
      const left = Math.max(box.left, 0);
      const right = Math.min(box.right, innerWidth);
      const top = Math.max(box.top, 0);
      const bottom = Math.min(box.bottom, innerHeight);
      return [0.1, 0.5, 0.9].some((down) =>
        [0.1, 0.5, 0.9].some((along) => {
          const hit = document.elementFromPoint(
            left + (right - left) * along,
            top + (bottom - top) * down,
          );
          return (
            hit !== null && (one.contains(hit) || hit.contains(one) || hit === one.parentElement)
          );
        }),
      );
    };
    const hidden: string[] = [];
    // Backwards as well: a stop above comes into sight at the top, where the help bar is.
    for (const one of [...stops.slice(0, 120), ...stops.slice(0, 120).reverse()]) {
      one.focus();
      if (!isSeen(one)) hidden.push(one.outerHTML.slice(0, 100));
    }
    scrollTo(0, 0);
    return hidden.slice(0, 5);
  });
}
