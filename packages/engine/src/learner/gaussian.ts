/** The chance at `z` logits; kept off 0 and 1, so that no answer is ever impossible. */
export function sigmoid(z: number): number {
  return Math.min(1 - 1e-4, Math.max(1e-4, 1 / (1 + Math.exp(-z))));
}

/** The chance averaged over doubt: a sigmoid of a Gaussian with mean `z` and variance `v` (MacKay 1992). */
export function expectedSigmoid(z: number, v: number): number {
  return sigmoid(z / Math.sqrt(1 + (Math.PI * v) / 8));
}

export function logit(chance: number): number {
  return Math.log(chance / (1 - chance));
}

/** Area of the standard normal curve below `x`, by Marsaglia's series (2004); exact to 1e-14. */
export function normalBelow(x: number): number {
  if (x < -8) return 0;
  if (x > 8) return 1;
  let term = x;
  let sum = x;
  for (let i = 3; Math.abs(term) > 1e-16; i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return Math.min(1, Math.max(0, 0.5 + sum * Math.exp(-0.5 * x * x) * Math.SQRT1_2 * Math.sqrt(1 / Math.PI)));
}
