/** Owns changing who belongs to a set, without changing the set itself. */

/** The set with the member put in or taken out. */
export function withMember(members: ReadonlySet<string>, id: string, isMember: boolean): ReadonlySet<string> {
  const others = [...members].filter((member) => member !== id);
  return new Set(isMember ? [...others, id] : others);
}
