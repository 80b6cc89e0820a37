/**
 * Asks the browser to keep what is stored here until the pupil deletes it. Firefox asks the person; the others decide by
 * themselves, and mostly keep it anyway until the disk is full. Resolves to a sentence for the host where it will be deleted
 * after a week without a visit, all the same.
 */
export async function askToKeep(): Promise<string | undefined> {
  // on plain http there is no such thing to ask
  const storage = navigator.storage as StorageManager | undefined;
  const isKept = (await storage?.persist().catch(() => false)) ?? false;
  return isKept || !deletesAfterAWeek() ? undefined : danger;
}

const danger =
  'This browser deletes what a page stored once it was not visited for seven days: give the pupil a file to carry (export), or keep the facts yourself.';

/** WebKit: Safari, and every browser on an iPad or iPhone. https://webkit.org/tracking-prevention/ */
function deletesAfterAWeek(): boolean {
  return navigator.vendor.startsWith('Apple');
}
