// Loads what no other test loads too: code too new for an engine is found, and coverage counts every file.
import { expect } from '@open-wc/testing';

it('every source file loads in this engine', async () => {
  const files = (await (await fetch('/every-source.json')).json()) as string[];
  expect(files).not.to.be.empty;
  for (const file of files) await import(`/${file}`);
}).timeout(60_000);
