/** Owns asking before a page is left that holds work which is nowhere else. Loaded when storage fails or is not there. */
import { useSaving } from "#stores/saving-store.ts";

/** From now on, and however often it is called, leaving asks first while there is such work. */
export const askBeforeLeaving = (): void => addEventListener("beforeunload", ask);

function ask(event: Event): void {
  const { saving, isInMemory, hasStored } = useSaving.getState();
  if (saving.state === "failed" || (isInMemory && hasStored)) event.preventDefault();
}
