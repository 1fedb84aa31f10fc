/** Owns what stands in for the stand-in that wouter brings for versions of React older than ours. */
export { useSyncExternalStore } from "react";
