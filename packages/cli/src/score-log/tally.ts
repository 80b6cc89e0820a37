/** Chances are told apart to this many steps: what is kept does not grow with the log. */
const steps = 10_000;
/** Groups in which predicted and true shares are compared. */
const groups = 20;

export interface Scores {
  /** Chance that a right answer was predicted higher than a wrong one; .5 is blind. */
  readonly auc: number;
  /** Mean of -ln(chance given to what happened). */
  readonly logLoss: number;
  /** Mean distance between predicted and true share right, over 20 groups of like chances. */
  readonly calibrationError: number;
}

/** Keeps count of how predictions came out. */
export class Tally {
  private readonly right = new Float64Array(steps);
  private readonly wrong = new Float64Array(steps);
  private readonly predicted = new Float64Array(groups);
  private loss = 0;
  private count = 0;

  add(predicted: number, score: number): void {
    const chance = Math.min(1 - 1e-4, Math.max(1e-4, predicted));
    const step = Math.floor(chance * steps);
    const group = Math.floor(chance * groups);
    this.right[step] = (this.right[step] ?? 0) + score;
    this.wrong[step] = (this.wrong[step] ?? 0) + 1 - score;
    this.predicted[group] = (this.predicted[group] ?? 0) + chance;
    this.loss -= score * Math.log(chance) + (1 - score) * Math.log(1 - chance);
    this.count += 1;
  }

  scores(): Scores {
    return { auc: this.auc(), logLoss: this.loss / this.count, calibrationError: this.calibrationError() };
  }

  /** Right answers above wrong ones, ties for half. */
  private auc(): number {
    let below = 0;
    let above = 0;
    let right = 0;
    this.right.forEach((here, step) => {
      const wrong = this.wrong[step] ?? 0;
      above += here * (below + wrong / 2);
      below += wrong;
      right += here;
    });
    return right * below > 0 ? above / (right * below) : NaN;
  }

  private calibrationError(): number {
    const share = new Float64Array(groups);
    this.right.forEach((here, step) => {
      const group = Math.floor((step * groups) / steps);
      share[group] = (share[group] ?? 0) + here;
    });
    return share.reduce((sum, here, group) => sum + Math.abs(here - (this.predicted[group] ?? 0)), 0) / this.count;
  }
}
