import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { unzipSync } from 'fflate';
import yauzl from 'yauzl';
import { good, packFolder } from '../support/pack.js';
import { leerspoor } from '../support/run.js';

const picture = {
  ...good,
  'een.yaml': good['een.yaml'].replace('Leg het met blokjes.', '"Kijk: ![hand](media/hand.png)"'),
};
const files = { ...picture, 'media/hand.png': new Uint8Array([137, 80, 78, 71]) };

async function packaged(t: TestContext, kind: string, ...options: readonly string[]): Promise<string> {
  const out = join(packFolder(t, {}), `out.${kind}`);
  const ran = await leerspoor('package', packFolder(t, files), '--as', kind, '--out', out, ...options);
  assert.equal(ran.code, 0, ran.err);
  return out;
}

const text = (zip: string, name: string): string => Buffer.from(unzipSync(readFileSync(zip))[name] ?? []).toString();

/** Names in a zip, as a reader tells that refuses whatever is not as the standard has it. */
function strictly(path: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (error, zip) => {
      if (error) {
        reject(error);
        return;
      }
      const names: string[] = [];
      zip.on('entry', (entry: yauzl.Entry) => {
        names.push(entry.fileName);
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) {
            reject(failed);
            return;
          }
          stream
            .on('error', reject)
            .on('end', () => zip.readEntry())
            .resume();
        });
      });
      zip.on('error', reject).on('end', () => resolve(names));
      zip.readEntry();
    });
  });
}

describe('leerspoor package', () => {
  for (const kind of ['scorm12', 'scorm2004', 'cmi5', 'html']) {
    it(`${kind}: twice the same source gives the same bytes`, async (t) => {
      const [one, other] = [await packaged(t, kind), await packaged(t, kind)];
      assert.deepEqual(readFileSync(one), readFileSync(other));
    });
  }

  for (const kind of ['scorm12', 'scorm2004', 'cmi5']) {
    it(`${kind}: a strict reader takes the zip, with all that the manifest names`, async (t) => {
      const zip = await packaged(t, kind);
      const names = await strictly(zip);
      assert.ok(
        names.includes('index.html') && names.includes('pack/pack.json') && names.includes('pack/media/hand.png'),
      );
      if (kind === 'cmi5') {
        assert.match(text(zip, 'cmi5.xml'), /<url>index\.html<\/url>/);
        return;
      }
      const manifest = text(zip, 'imsmanifest.xml');
      const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
      assert.deepEqual([...named, 'imsmanifest.xml'].sort(), [...names].sort());
    });
  }

  it('puts title, goals and mastery score where the LMS and the launch page look for them', async (t) => {
    const options = ['--title', 'Verdubbelen & "meer"', '--goal', 'een', '--mastery', '80'];
    const scorm = await packaged(t, 'scorm2004', ...options);
    assert.match(text(scorm, 'imsmanifest.xml'), /<title>Verdubbelen &amp; &quot;meer&quot;<\/title>/);
    assert.match(text(scorm, 'imsmanifest.xml'), /objectiveID="een"/);
    assert.doesNotMatch(text(scorm, 'imsmanifest.xml'), /objectiveID="twee"/);
    assert.match(text(scorm, 'index.html'), /data-passing="80".*data-edition="2004"/s);
    assert.match(text(scorm, 'index.html'), /data-assignment="{&quot;goals&quot;:\[&quot;een&quot;\]}"/);
    const cmi5 = await packaged(t, 'cmi5', ...options);
    assert.match(text(cmi5, 'cmi5.xml'), /masteryScore="0\.8"/);
  });

  it('names no mastery score in a SCORM manifest: a run time would make "failed" of a pupil on the way', async (t) => {
    for (const kind of ['scorm12', 'scorm2004'])
      assert.doesNotMatch(
        text(await packaged(t, kind, '--mastery', '80'), 'imsmanifest.xml'),
        /mastery|NormalizedMeasure/i,
      );
  });

  it('takes the assignment from a file, and says what is wrong in it', async (t) => {
    const folder = packFolder(t, { 'a.yaml': 'minutes: 10\nwithout: [activating]\n', 'b.yaml': 'minuten: 10\n' });
    const page = text(await packaged(t, 'scorm12', '--assignment', join(folder, 'a.yaml')), 'index.html');
    assert.match(page, /&quot;minutes&quot;:10/);
    const out = join(folder, 'x.zip');
    const ran = await leerspoor(
      'package',
      packFolder(t, files),
      '--as',
      'scorm12',
      '--out',
      out,
      '--assignment',
      join(folder, 'b.yaml'),
    );
    assert.equal(ran.code, 1);
    assert.match(ran.err, /is no assignment:.*minuten/s);
    assert.ok(!existsSync(out));
  });

  it('holds every page to a policy of its own, and names no other origin', async (t) => {
    for (const kind of ['scorm12', 'scorm2004', 'cmi5']) {
      const zip = await packaged(t, kind);
      const page = text(zip, 'index.html');
      assert.match(page, /default-src 'none'; script-src 'self'/);
      assert.doesNotMatch(page, /unsafe|(src|href)="(https?:)?\/\//);
      assert.equal(/connect-src 'self' https:/.test(page), kind === 'cmi5');
    }
    const narrow = await packaged(t, 'cmi5', '--lrs', 'https://lrs.example/xapi/');
    assert.match(text(narrow, 'index.html'), /connect-src 'self' https:\/\/lrs\.example;/);
    const page = readFileSync(await packaged(t, 'html'), 'utf8');
    assert.match(page, /default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/);
    assert.doesNotMatch(page.replace(/<script.*<\/script>/s, ''), /connect-src|(src|href)="/);
    assert.match(page, /"data:image\/png;base64,iVBORw==|data:image\/png;base64,/);
  });

  it('names no other origin in what it runs, but for names of standards', async (t) => {
    const names = ['www.w3.org', 'w3id.org', 'adlnet.gov', 'id.tincanapi.com'];
    const schemas = ['www.imsproject.org', 'www.imsglobal.org', 'www.adlnet.org'];
    // for a pack whose author chose them; the policy of a package lets no frame in
    const players = ['www.youtube-nocookie.com', 'player.vimeo.com'];
    const known = new Set([...names, ...schemas, ...players]);
    for (const kind of ['scorm12', 'scorm2004', 'cmi5', 'html']) {
      const out = await packaged(t, kind);
      const all = kind === 'html' ? { page: readFileSync(out) } : unzipSync(readFileSync(out));
      for (const [name, bytes] of Object.entries(all)) {
        if (name === 'code/licences.txt') continue; // says whose work it is; nothing loads it
        const content = Buffer.from(bytes).toString('utf8');
        const hosts = [...content.matchAll(/(?:https?|wss?):\/\/([\w.-]+\.\w+)/g)].map(([, host = '']) => host);
        const strange = hosts.filter((host) => !known.has(host));
        assert.deepEqual(strange, [], `${kind}: ${name}`);
        assert.doesNotMatch(content, /(?:src|href|action)\s*=\s*["']\/\//, `${kind}: ${name}`);
      }
      const page = kind === 'html' ? readFileSync(out, 'utf8') : text(out, 'index.html');
      const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
      assert.ok(policy.includes("default-src 'none'") && !/frame-src|child-src/.test(policy), policy);
    }
  });

  it('writes a folder for a web server, and replaces no other folder', async (t) => {
    const folder = await packaged(t, 'folder');
    assert.ok(readdirSync(folder).includes('index.html'));
    assert.match(readFileSync(join(folder, 'index.html'), 'utf8'), /<leerspoor-practice src="pack\/pack\.json"/);
    const mine = packFolder(t, { 'brief.txt': 'x' });
    const ran = await leerspoor('package', packFolder(t, files), '--as', 'folder', '--out', mine);
    assert.equal(ran.code, 1);
    assert.deepEqual(readdirSync(mine), ['brief.txt']);
  });

  for (const [words, told] of [
    [['--as', 'pdf'], /--as asks for one of scorm12/],
    [['--as', 'scorm12', '--goal', 'drie'], /There is no goal "drie" in this pack; it has een, twee/],
    [['--as', 'scorm12', '--mastery', '101'], /--mastery asks for 100 at most/],
    [['--as', 'scorm12', '--mastery', '0'], /--mastery asks for a whole number from 1 up/],
    [['--as', 'cmi5', '--lrs', 'javascript:alert(1)'], /--lrs asks for an address/],
  ] as const) {
    it(`says what is wrong: ${words.join(' ')}`, async (t) => {
      const out = join(packFolder(t, {}), 'x.zip');
      const ran = await leerspoor('package', packFolder(t, files), '--out', out, ...words);
      assert.ok(ran.code > 0 && ran.code < 70, ran.err);
      assert.match(ran.err, told);
      assert.ok(!existsSync(out));
    });
  }
});
