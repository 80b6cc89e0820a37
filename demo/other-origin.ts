/** The same server under its other name: to a browser that is another site. */
export const otherOrigin = (): string => {
  const other = location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
  return `${location.protocol}//${other}:${location.port}`;
};
