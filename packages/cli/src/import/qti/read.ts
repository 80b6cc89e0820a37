import type { Element } from 'domhandler';
import { Failure } from '../../command/command.js';
import { Gathering, Unsupported, type Imported } from '../found.js';
import { elementsIn, parseXml } from '../xml.js';
import { isZip, unzip } from '../zip.js';
import { attribute, nameOf, within } from './element.js';
import { QtiItem } from './item.js';

/** QTI 2.0 to 3.0: a zip with its items, or the XML of one item. */
export function readQti(file: string, bytes: Uint8Array): Imported {
  const files = isZip(bytes) ? unzip(file, bytes, /\.(?:xml|png|jpe?g|gif|webp|svg)$/iu) : new Map([[file, bytes]]);
  const gathering = new Gathering();
  let title = file.replace(/\.\w+$/u, '');
  for (const [path, content] of [...files]
    .filter(([name]) => name.endsWith('.xml'))
    .sort(([a], [b]) => a.localeCompare(b))) {
    const [root] = elementsIn(parseXml(path, new TextDecoder().decode(content)));
    if (!root) continue;
    if (root.name === 'questestinterop') throw new Failure(`${path}: This is QTI 1.2; export it as QTI 2 or 3.`);
    if (nameOf(root) === 'assessment-test') title = attribute(root, 'title') || title;
    if (nameOf(root) === 'assessment-item') take(root, path, files, gathering);
  }
  if (gathering.found.length + gathering.passedOver.length === 0)
    throw new Failure(`${file}: There is no QTI item in it (<assessmentItem> or <qti-assessment-item>).`);
  return gathering.as(title);
}

function take(root: Element, path: string, files: ReadonlyMap<string, Uint8Array>, gathering: Gathering): void {
  const name = attribute(root, 'title') || attribute(root, 'identifier');
  gathering.take(name, path, undefined, (draft) => {
    const [body] = within(root, 'item-body');
    if (!body) throw new Unsupported('it has no body');
    // as the standard has it, beside the item; as some tools write it, from the top of the zip
    const picture = (address: string): string =>
      draft.picture(address, files.get(resolved(path, address)) ?? files.get(resolved('', address)));
    return new QtiItem(root, body, draft, picture).question();
  });
}

/** An address in a file of the zip, as a path in the zip. */
function resolved(from: string, address: string): string {
  return decodeURIComponent(new URL(address, `http://zip/${from}`).pathname.slice(1));
}
