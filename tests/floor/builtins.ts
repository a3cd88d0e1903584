import { api, type Identifier, javascript, lackedBy, within } from './compat.ts';

/** What lacks a built-in; empty where every browser of the floor has it, or nothing is known. */
type Lack = readonly string[];

const { builtins = {} } = javascript;
/** Each interface with its members: those of scripts, of `Intl`, and of pages. */
const interfaces = [builtins, builtins.Intl ?? {}, api].flatMap(within);

/** Entries of an interface that are no members of it. */
const notMembers = /_(?:event|permission|static)$/;

/** A global: `Iterator`, `structuredClone`, `navigation`. */
export function lackOfGlobal(name: string): Lack {
  const found = own(builtins, name);
  // Some could be met as objects long before they had a name (`Iterator`): then it is the constructor's age.
  if (found) return [...new Set([...lackedBy(found), ...lackedBy(own(found, name))])];
  return lackedBy(own(api, name) ?? own(api.Window, name));
}

/** A static member of a global: `URL.canParse`. Undefined where the data has none of that name. */
export function lackOfStatic(object: string, name: string): Lack | undefined {
  const found = own(own(api, object), `${name}_static`) ?? own(own(builtins, object), name);
  return found && lackedBy(found);
}

const members = new Map<string, { readonly of: string[]; lack: Lack }>();

/**
 * A member of any object, by its name alone: lacked only where all interfaces with a member of
 * that name lack it. Interfaces newer than the floor do not count, for to come by an object of
 * theirs a script has to name something that is found here.
 */
export function lackOfMember(name: string): {
  readonly of: readonly string[];
  readonly lack: Lack;
} {
  return members.get(name) ?? { of: [], lack: [] };
}

for (const [name, entry] of interfaces) {
  if (lackedBy(entry).length > 0) continue;
  for (const [member, feature] of within(entry)) {
    if (isMember(member, feature)) note(name, member, lackedBy(feature));
  }
}

function note(of: string, name: string, lack: Lack): void {
  const known = members.get(name);
  if (!known) members.set(name, { of: [of], lack });
  else {
    known.of.push(of);
    if (lack.length === 0) known.lack = [];
  }
}

/** Static members of built-ins are told apart by the section that specifies them. */
function isMember(name: string, { __compat: statement }: Identifier): boolean {
  if (!statement?.status?.standard_track || notMembers.test(name)) return false;
  const sections = [statement.spec_url ?? []].flat();
  return !sections.some((url) => url.includes('tc39.es') && !url.includes('prototype'));
}

function own(group: Identifier | undefined, name: string): Identifier | undefined {
  return group && Object.hasOwn(group, name) ? group[name] : undefined;
}
