const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;
const same = (a: string, b: string): boolean => a.toLowerCase().replace('_', '-') === b.toLowerCase();

/** A voice on this device that speaks the language, of the same region where there is one. Voices that need a server are left alone: they would hear what a child reads. */
export const voiceFor = (lang: string): SpeechSynthesisVoice | undefined => {
  if (!('speechSynthesis' in window)) return undefined;
  const voices = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && primary(voice.lang) === primary(lang));
  return voices.find((voice) => same(voice.lang, lang)) ?? voices[0];
};

/** Calls when voices come: browsers list them late. Returns what stops it. */
export const onVoices = (changed: () => void): (() => void) => {
  if (!('speechSynthesis' in window)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener('voiceschanged', changed);
};
