/** Seconds as ISO 8601 has them, e.g. `PT90.5S`; hundredths at most, as SCORM 2004 and xAPI compare them. */
export function isoDuration(seconds: number): string {
  return `PT${Math.max(0, Math.round(seconds * 100) / 100)}S`;
}
