/** Owns what the shape of a schema says of the keys of a value: their order, and which of them it knows. */
import { byCodeUnit } from "./code-unit-order.ts";

/** The parts of a schema that say which keys a value has. */
export interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  /** Of an optional part. */
  readonly wrapped?: Shape;
  /** Of a union or a variant: shapes. Of a choice: its values. */
  readonly options?: readonly (Shape | string | number)[];
  /** Of a variant: the key whose literal tells the options apart. */
  readonly key?: unknown;
  readonly literal?: unknown;
}

/** The value with keys in the order of the schema, and those the schema does not name by code unit after them. */
export const inSchemaOrder = (shape: Shape | undefined, value: unknown): unknown => arranged(shape, value, true);

/** The value without the keys that a newer format may have added; records keep theirs. */
export const onlyKnownKeys = (shape: Shape, value: unknown): unknown => arranged(shape, value, false);

function arranged(whole: Shape | undefined, value: unknown, keepsUnknown: boolean): unknown {
  const outer = unwrapped(whole);
  if (Array.isArray(value)) {
    const list = groups(outer).find(({ item }) => item !== undefined);
    return value.map((item) => arranged(list?.item, item, keepsUnknown));
  }
  if (typeof value !== "object" || value === null) return value;
  const contents = new Map<string, unknown>(Object.entries(value));
  const shape = optionFor(outer, contents);
  const known = shape?.entries ? Object.keys(shape.entries) : [];
  const names = new Set(known);
  const rest = keepsUnknown || !shape?.entries ? [...contents.keys()].filter((key) => !names.has(key)) : [];
  return Object.fromEntries(
    [...known, ...rest.toSorted(byCodeUnit)]
      .filter((key) => contents.has(key))
      .map((key) => [key, arranged(shape?.entries?.[key] ?? shape?.value, contents.get(key), keepsUnknown)]),
  );
}

const unwrapped = (shape: Shape | undefined): Shape | undefined =>
  shape?.wrapped === undefined ? shape : unwrapped(shape.wrapped);

/** The shape itself, or those it is a choice of. */
const groups = (shape: Shape | undefined): readonly Shape[] =>
  shape === undefined || shape.options === undefined
    ? [shape].filter((one) => one !== undefined)
    : shape.options.filter((option): option is Shape => typeof option === "object");

/** The shape of an object: of several, the one with its literal, else the first that has every key. */
function optionFor(shape: Shape | undefined, contents: ReadonlyMap<string, unknown>): Shape | undefined {
  const options = groups(shape).filter(({ entries, value }) => entries !== undefined || value !== undefined);
  const key = shape?.key;
  if (typeof key === "string") return options.find(({ entries }) => entries?.[key]?.literal === contents.get(key));
  return (
    options.find(({ entries }) => entries && [...contents.keys()].every((name) => Object.hasOwn(entries, name))) ??
    options[0]
  );
}
