import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { standForElection } from "#app/writer-election.ts";
import { createFakeLocks } from "#tests/support/fake-locks.ts";

const name = "niosteg-write/evaluation/own";
let locks = createFakeLocks();

beforeEach(() => {
  locks = createFakeLocks();
  vi.useFakeTimers();
  vi.stubGlobal("navigator", { locks });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page that notes its parts; its following lasts until `followed` is called, when that is asked for. */
function createCandidate({ isSlow = false } = {}) {
  const parts: string[] = [];
  const waiting: (() => void)[] = [];
  return {
    parts,
    followed: () => waiting.splice(0).forEach((done) => done()),
    lead: async () => void parts.push("lead"),
    reread: async () => void parts.push("reread"),
    follow: async () => {
      parts.push("follow");
      if (isSlow) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}

const untilParts = ({ parts }: { readonly parts: readonly string[] }, expected: readonly string[]) =>
  vi.waitFor(() => expect(parts).toEqual(expected), { timeout: 10_000 });

/** Another page takes the lock; gives how it lets go. */
function steal(): () => void {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  locks.request(name, { steal: true }, () => held).catch(() => undefined);
  return letGo;
}

it("writes again when the page that asked to take over has gone without doing it", async () => {
  const candidate = createCandidate();
  const { leave } = await standForElection(name, candidate);
  const other = new BroadcastChannel(name);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no such argument
  other.postMessage("yield");
  other.close();
  await untilParts(candidate, ["follow"]);
  await vi.advanceTimersByTimeAsync(3000);
  expect(candidate.parts).toEqual(["follow", "lead"]);
  leave();
});

it("does not write again when the other page has taken over", async () => {
  const candidate = createCandidate();
  const { leave } = await standForElection(name, candidate);
  const other = new BroadcastChannel(name);
  other.addEventListener("message", steal);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no such argument
  other.postMessage("yield");
  await untilParts(candidate, ["follow", "follow"]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(candidate.parts).toEqual(["follow", "follow"]);
  other.close();
  leave();
});

it("does not begin anew when it leads again before the page that asked would have taken over", async () => {
  const candidate = createCandidate();
  const { leave } = await standForElection(name, candidate);
  const other = new BroadcastChannel(name);
  let letGo = (): void => undefined;
  other.addEventListener("message", () => {
    letGo = steal();
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no such argument
  other.postMessage("yield");
  await untilParts(candidate, ["follow", "follow"]);
  letGo();
  await untilParts(candidate, ["follow", "follow", "lead"]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(candidate.parts).toEqual(["follow", "follow", "lead"]);
  other.close();
  leave();
});

it("never writes after it has left, also when it left on the way to following", async () => {
  const candidate = createCandidate({ isSlow: true });
  const { leave } = await standForElection(name, candidate);
  const letGo = steal();
  await untilParts(candidate, ["follow"]);
  leave();
  candidate.followed();
  await vi.advanceTimersByTimeAsync(0);
  letGo();
  await vi.advanceTimersByTimeAsync(0);
  expect(candidate.parts).toEqual(["follow"]);
});

it("does not take over once it has left", async () => {
  const candidate = createCandidate();
  steal();
  const { takeOver, leave } = await standForElection(name, candidate);
  const taking = takeOver();
  leave();
  await vi.advanceTimersByTimeAsync(3000);
  await taking;
  expect(candidate.parts).toEqual(["follow"]);
});

it("shows what a page that follows has stored, and goes on writing", async () => {
  const candidate = createCandidate();
  const { leave } = await standForElection(name, candidate);
  const other = createCandidate();
  const follower = await standForElection(name, other);
  follower.announce();
  await untilParts(candidate, ["follow", "lead"]);
  expect(other.parts).toEqual(["follow"]);
  follower.leave();
  leave();
});

it("follows again when it had taken over on the way to following", async () => {
  const candidate = createCandidate({ isSlow: true });
  const { takeOver, leave } = await standForElection(name, candidate);
  steal();
  await untilParts(candidate, ["follow"]);
  const taking = takeOver();
  await vi.advanceTimersByTimeAsync(3000);
  await taking;
  candidate.followed();
  await vi.advanceTimersByTimeAsync(0);
  expect(candidate.parts).toEqual(["follow", "lead"]);
  steal();
  await untilParts(candidate, ["follow", "lead", "follow"]);
  leave();
});
