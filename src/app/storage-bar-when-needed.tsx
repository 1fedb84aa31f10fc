import { type ComponentType, lazy, Suspense } from "react";
import { useSaving } from "#stores/saving-store.ts";
import type { StorageBarProps } from "./storage-bar.tsx";

const StorageBar = lazy<ComponentType<StorageBarProps>>(() =>
  import("./storage-bar.tsx").then(
    (module) => ({ default: module.StorageBar }),
    // The run itself stays on show when its bar cannot be fetched.
    () => ({ default: () => null }),
  ),
);

/** The bar, when work is not saved the usual way. */
export function StorageBarWhenNeeded(props: StorageBarProps) {
  const isNeeded = useSaving(
    ({ isInMemory, standing, saving, lost }) =>
      isInMemory || standing !== "writing" || saving.state === "failed" || lost.length > 0,
  );
  return isNeeded ? (
    <Suspense fallback={null}>
      <StorageBar {...props} />
    </Suspense>
  ) : null;
}
