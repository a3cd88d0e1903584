/** A label and the height that its middle should have. */
export interface WantedLabel {
  readonly at: number;
  readonly height: number;
}

interface Stack {
  top: number;
  height: number;
  /** Sum of the tops that the stack would have for each of its labels alone. */
  wish: number;
  readonly labels: number[];
}

/**
 * Moves labels apart so that none overlap and all lie between top and bottom, each as near to its
 * own height as the others allow; in the order given. Labels that would touch form a stack, placed
 * at the mean of their heights. Where there is not enough room they overflow at the bottom.
 */
export function spreadLabels(
  wanted: readonly WantedLabel[],
  top: number,
  bottom: number,
): number[] {
  const order = [...wanted.keys()].sort((one, other) => at(wanted, one) - at(wanted, other));
  const stacks: Stack[] = [];
  for (const label of order) {
    const height = wanted[label]?.height ?? 0;
    const wish = at(wanted, label) - height / 2;
    push(stacks, settle({ top: 0, height, wish, labels: [label] }, top, bottom), top, bottom);
  }
  return middlesOf(stacks, wanted);
}

function at(wanted: readonly WantedLabel[], label: number): number {
  return wanted[label]?.at ?? 0;
}

function settle(stack: Stack, top: number, bottom: number): Stack {
  const mean = stack.wish / stack.labels.length;
  stack.top = Math.max(top, Math.min(mean, bottom - stack.height));
  return stack;
}

/** Adds a stack below the others, joining it to the one above as long as they touch. */
function push(stacks: Stack[], added: Stack, top: number, bottom: number): void {
  let below = added;
  for (let above = stacks.at(-1); above; above = stacks.at(-1)) {
    if (above.top + above.height <= below.top) break;
    stacks.pop();
    below = settle(joined(above, below), top, bottom);
  }
  stacks.push(below);
}

/** The top that a stack would have for this label alone: its own, less the height above it. */
function joined(above: Stack, below: Stack): Stack {
  return {
    top: above.top,
    height: above.height + below.height,
    wish: above.wish + below.wish - above.height * below.labels.length,
    labels: [...above.labels, ...below.labels],
  };
}

function middlesOf(stacks: readonly Stack[], wanted: readonly WantedLabel[]): number[] {
  const middles = wanted.map(() => 0);
  for (const stack of stacks) {
    let top = stack.top;
    for (const label of stack.labels) {
      const height = wanted[label]?.height ?? 0;
      middles[label] = top + height / 2;
      top += height;
    }
  }
  return middles;
}
