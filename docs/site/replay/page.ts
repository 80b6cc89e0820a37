/** The text of the replay page; its script draws below it. */
export const replayPage = `<h1 id="replay">Replay a lesson</h1>
<p>Open the facts of a lesson, as <code>practice.export()</code> gives them, and see what the engine knew and why it decided
so. With the <code>pack.json</code> beside it, goals and misconceptions have their names. Nothing leaves your browser.</p>
<p class="open"><label>Facts, and the pack <input id="files" type="file" accept=".json,application/json" multiple /></label>
<button id="example" type="button">Show a recorded lesson</button></p>
<p id="said" role="status"></p>
<div id="replayed"></div>
<noscript><p>Reading a file needs JavaScript.</p></noscript>`;
