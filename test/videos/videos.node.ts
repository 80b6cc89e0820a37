import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Video } from '@leerspoor/content';

const packs = join(import.meta.dirname, '../../demo/packs');
const storyboards = join(import.meta.dirname, '../../demo/videos/storyboards');

interface Cue {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const seconds = (stamp: string): number =>
  stamp
    .split(':')
    .map(Number)
    .reduce((sum, part) => sum * 60 + part, 0);

const cuesOf = (file: string): Cue[] =>
  readFileSync(file, 'utf8')
    .split('\n\n')
    .slice(1)
    .map((block) => block.trim().split('\n'))
    .filter(([time]) => time !== undefined && time !== '')
    .map(([time = '', ...lines]) => {
      const [from = '', to = ''] = time.split(' --> ');
      return { from: seconds(from), to: seconds(to), text: lines.join(' ') };
    });

const made = readdirSync(storyboards).flatMap((pack) =>
  readdirSync(join(storyboards, pack)).map((file) => ({ pack, id: file.replace('.yaml', '') })),
);

describe('the videos of the demo packs', () => {
  for (const { pack, id } of made) {
    const folder = join(packs, pack);
    const video = (): Video => JSON.parse(readFileSync(join(folder, `media/${id}.video.json`), 'utf8')) as Video;

    it(`${id} is there with all its files, and takes 45 to 90 seconds`, () => {
      const { sources, captions, poster = '', seconds: length } = video();
      for (const { src } of [...sources, ...captions, { src: poster }]) assert.ok(existsSync(join(folder, src)), src);
      assert.ok(length >= 45 && length <= 90, `${length} s`);
    });

    it(`${id} has captions in order, within its length, that say what the transcript says`, () => {
      const { captions, transcript, seconds: length } = video();
      for (const { src, kind } of captions) {
        const cues = cuesOf(join(folder, src));
        assert.ok(cues.length > 0, src);
        cues.forEach(({ from, to }, index) =>
          assert.ok(from < to && to <= (cues[index + 1]?.from ?? length), `${src}, cue ${index + 1}`),
        );
        if (kind === undefined) assert.equal(cues.length, cuesOf(join(folder, captions[0]!.src)).length, src);
      }
      const said = cuesOf(join(folder, captions[0]!.src)).map(({ text }) => text);
      assert.equal(said.join(' '), transcript.map(String).join(' '));
    });

    it(`${id} has chapters from 0 on, in order, and one stop question within its length`, () => {
      const { chapters = [], questions = [], seconds: length } = video();
      assert.equal(chapters[0]?.at, 0);
      chapters.forEach(({ at }, index) => assert.ok(at < (chapters[index + 1]?.at ?? length)));
      assert.equal(questions.length, 1);
      assert.ok(questions.every(({ at, again = 0 }) => again < at && at < length));
    });
  }

  it('weigh less than 25 MB together', () => {
    const bytes = made
      .flatMap(({ pack, id }) => ['mp4', 'webm', 'png'].map((end) => join(packs, pack, `media/${id}.${end}`)))
      .reduce((sum, file) => sum + statSync(file).size, 0);
    assert.ok(bytes < 25e6, `${bytes} bytes`);
  });
});
