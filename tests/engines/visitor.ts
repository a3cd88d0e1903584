import { expect } from '@playwright/test';
import type { Driver } from './driver.ts';
import { type Place, placeOf, type Role } from './places.ts';

/** Somebody who opens pages, looks, points and presses, whatever the engine. */
export class Visitor {
  readonly driver: Driver;
  readonly #site: string;

  constructor(driver: Driver, site: string) {
    this.driver = driver;
    this.#site = site;
  }

  /** Runs a function in the page; it may use nothing around it. Again while pages change. */
  async ask<Argument, Result>(
    code: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result> {
    const expression = `(${code})(${JSON.stringify(argument)})`;
    let failure: unknown;
    for (let attempt = 0; attempt < 5; attempt += 1) {
      try {
        return (await this.driver.evaluate(expression)) as Result;
      } catch (error) {
        failure = error;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
    throw failure;
  }

  /** Goes to a page of the site and waits for its words, not for its scripts. */
  async go(path: string): Promise<void> {
    await this.ask((address) => {
      document.documentElement.setAttribute('data-left', '');
      location.assign(address);
      return true;
    }, new URL(path, this.#site).href);
    await this.until('the page is here', () =>
      this.ask(
        () =>
          !document.documentElement.hasAttribute('data-left') &&
          document.querySelector('[data-exit]') !== null,
        null,
      ),
    );
  }

  /** Goes to a page and waits until its controls work and its figures are here. */
  async visit(path: string): Promise<void> {
    await this.go(path);
    await this.arrive();
  }

  async arrive(): Promise<void> {
    let step = 0;
    await this.until('the page is alive', async () => {
      // A prerendered page may wait for the first sign of a hand.
      step += 1;
      await this.driver.move(640 + (step % 2) * 8, 400);
      return this.ask(
        () =>
          document.querySelector('#root[data-alive]') !== null &&
          document.querySelector('main h1') !== null &&
          document.querySelector('[data-still]') === null &&
          [...document.querySelectorAll('main *')].every(
            (one) => one.childElementCount > 0 || !/^Loading/.test(one.textContent ?? ''),
          ),
        null,
      );
    });
  }

  /** Presses the middle of a control, as soon as it is there. */
  async press(role: Role, name: string): Promise<void> {
    const { x, y } = await this.find(role, name);
    await this.driver.press(x, y);
  }

  /** The control of that name, scrolled into view. */
  async find(role: Role, name: string): Promise<Place> {
    let found: Place | null = null;
    await this.until(`there is a ${role} "${name}"`, async () => {
      found = await this.ask(placeOf, { role, name });
      return found !== null;
    });
    return found ?? { x: 0, y: 0 };
  }

  /** As a press on an entry of a list does, which engines draw outside the page. */
  async choose(label: string, entry: string): Promise<void> {
    await this.find('select', label);
    const isDone = await this.ask(
      (wanted) => {
        const select = [...document.querySelectorAll('select')].find((one) =>
          [...one.labels].some((text) => text.textContent === wanted.label),
        );
        const option = [...(select?.options ?? [])].find((one) => one.text === wanted.entry);
        if (!select || !option) return false;
        select.value = option.value;
        return select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { label, entry },
    );
    expect(isDone, `"${entry}" in "${label}"`).toBe(true);
  }

  /** The words of the page. */
  words(): Promise<string> {
    return this.ask(() => document.querySelector('main')?.textContent ?? '', null);
  }

  /** Path and query of the page. */
  address(): Promise<string> {
    return this.ask(() => decodeURIComponent(location.pathname + location.search), null);
  }

  /** Waits for words, a regular expression that the address fits, or any condition. */
  async untilWords(pattern: RegExp): Promise<void> {
    await this.until(`the page says ${pattern}`, async () => pattern.test(await this.words()));
  }

  async untilAddress(pattern: RegExp): Promise<void> {
    await this.until(`the address is ${pattern}`, async () => pattern.test(await this.address()));
  }

  async until(what: string, check: () => Promise<boolean>): Promise<void> {
    await expect
      .poll(check, { message: what, timeout: 20_000, intervals: [50, 100, 200] })
      .toBe(true);
  }
}
