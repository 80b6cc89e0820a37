import { parseParameters } from '@leerspoor/engine';
import type { Problems } from '../source/problem.js';
import type { Source } from '../source/load.js';
import { missing } from './assets.js';

/** The calibrated difficulties that pack.yaml names; none where it names no file, or the file holds something else. */
export function parametersOf(
  { pack, spot, folder, data }: Source,
  problems: Problems,
): ReturnType<typeof parseParameters> {
  const file = pack.parameters;
  if (file === undefined) return undefined;
  const at = spot.at('parameters');
  if (!folder.files.has(file)) {
    missing(file, folder, at, problems);
    return undefined;
  }
  const parameters = parseParameters(data.get(file));
  if (!parameters)
    problems.error(
      at,
      'parameters',
      `"${file}" holds no calibrated difficulties; write it with "leerspoor calibrate", as a .json file.`,
    );
  return parameters;
}
