/** Owns the files that the app keeps to work without a network: all of one version, until the next is let in. */
import { setCacheNameDetails } from "workbox-core";
import { precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { takeOver } from "./take-over.ts";

/** Every file of this version; the build puts it here. */
declare const filesOfVersion: PrecacheEntry[];

interface ServiceWorkerScope {
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (
    type: "activate" | "message",
    listener: (event: { readonly data: unknown; readonly waitUntil: (work: Promise<void>) => void }) => void,
  ) => void;
}

const worker = globalThis as unknown as ServiceWorkerScope;

// What a browser keeps of the app begins with its name.
setCacheNameDetails({ prefix: "niosteg" });
// The projector's window has the same page, asked for with its view.
precacheAndRoute(filesOfVersion, { ignoreURLParametersMatching: [/^utm_/, /^fbclid$/, /^view$/] });

// A page that was opened before the first version was kept must not lose its files when the next is put on the server.
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("message", (event) => {
  if (event.data === takeOver) event.waitUntil(worker.skipWaiting());
});
