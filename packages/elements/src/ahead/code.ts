import { fetchAll } from '../all.js';
import { exampleSpeech } from '../example/words/speech.js';
import { figureWordsOf } from '../figures/words/words.js';
import { planSpeech } from '../plan/words/speech.js';
import { videoSpeech } from '../video/words/speech.js';

/** Fetches every file of code that a lesson may still ask for: what is imported here is here when a screen imports it. */
export const fetchCode = (lang: string): Promise<unknown> =>
  Promise.all([
    fetchAll(lang),
    import('../practice/screens/choosing.js'),
    import('../practice/screens/closing.js'),
    import('../practice/screens/ending.js'),
    import('../practice/screens/orienting.js'),
    import('../practice/screens/resting.js'),
    import('../practice/screens/screen-style.js'),
    import('../practice/screens/support.js'),
    import('../define/goal-line.js'),
    import('../define/now-row.js'),
    import('../define/help-row.js'),
    import('../define/reading.js'),
    import('../word/explain-word.js'),
    import('../define/listen.js'),
    import('../define/criteria.js'),
    import('../define/figure.js'),
    import('../item/from-draft.js'),
    figureWordsOf(lang),
    ...[planSpeech, videoSpeech, exampleSpeech].map((speech) => speech.in(lang)),
    import('../define/beside.js'),
    import('../define/video.js'),
    import('../define/player.js'),
    import('../define/plan.js'),
    import('../plan/print.js'),
    import('../define/example.js'),
    import('../define/tip.js'),
    import('@leerspoor/engine/explain'),
  ]);
