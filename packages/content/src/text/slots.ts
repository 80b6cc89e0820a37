/** The same value with every `{name}` in its texts filled in; a name without a value stays. */
export function fillSlots<T>(value: T, slots: Readonly<Record<string, string>>): T {
  return filled(value, slots) as T;
}

function filled(value: unknown, slots: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string')
    return value.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(slots, name) ? slots[name]! : whole));
  if (Array.isArray(value)) return value.map((part) => filled(part, slots));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filled(part, slots)]));
}
