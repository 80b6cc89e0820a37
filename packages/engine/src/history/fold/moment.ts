import type { GoalRecord } from '../goal-record.js';
import type { SessionRecord } from '../session-record.js';

/** So many in a row show that it goes again: the yardstick of being stuck, turned round. */
const enough = 3;
/** Under this share of the last five, at least three of them, it did not go well yet. */
const well = 0.6;

/** A first answer in practice, before it joins the recent ones. */
export function noteRow(
  record: GoalRecord,
  { right, unaided }: { readonly right: boolean; readonly unaided: boolean },
  session: SessionRecord,
  goal: string,
): void {
  if (record.row.session !== session.id)
    record.row = { ...record.row, session: session.id, right: 0, low: wasLow(record) };
  const { row } = record;
  if (!right) row.right = 0;
  else if (unaided) row.right += 1;
  if (row.right !== enough || !(row.stuck || row.low)) return;
  session.moment = { of: row.stuck ? 'recovered' : 'better', goal };
  row.stuck = false;
  row.low = false;
}

function wasLow({ recent }: GoalRecord): boolean {
  const last = recent.slice(-5);
  return last.length >= enough && last.filter(({ right }) => right).length < well * last.length;
}
