/**
 * A finite number to so many decimals, half away from zero. What is rounded is the decimal of fifteen
 * digits, as many as a number keeps: 101/40 is 2.525 and so 2.53, though the binary fraction that
 * stands for it lies below, and 43/8000 × 10,000 is 53.75, though it is worked out as 53.74999999999999.
 */
export function rounded(value: number, decimals: number): number {
  const decimal = Number(Math.abs(value).toPrecision(15));
  const whole = Math.round(shifted(decimal, decimals));
  // A negative zero added to zero is zero.
  return Math.sign(value) * shifted(whole, -decimals) + 0;
}

/** The decimal point moved by so many places, without arithmetic that would round in binary. */
function shifted(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** "2.53": with all of its decimals, as {@link rounded}. */
export function decimals(value: number, places: number): string {
  return rounded(value, places).toFixed(places);
}
