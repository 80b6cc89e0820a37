/** Of this engine; it stands in every session that it decided. */
export const engineVersion = '0.1.0';
