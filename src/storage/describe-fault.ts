/** Owns how a fault in a file is joined to the words of a language. */
import type { Messages } from "#i18n/messages.ts";
import type { FileFault, FileFaultCode, FileFaultValues } from "./file-fault.ts";

/** One or two sentences on what is wrong and where, for the person who tried to open the file. */
export function describeFault<C extends FileFaultCode>(messages: Messages["faults"], fault: FileFault<C>): string {
  const says: { readonly [K in FileFaultCode]: (values: FileFaultValues[K]) => string } = messages.codes;
  const where = fault.path.length === 0 ? "" : ` ${messages.place(fault.path.join(" › "))}`;
  return says[fault.code](fault.values) + where;
}
