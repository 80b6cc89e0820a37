// Loads what no other test loads too: code too new for an engine is found, and coverage counts every file.
it('every source file loads in this engine', async () => {
  const everySource: string = '/every-source.js';
  await import(everySource);
});
