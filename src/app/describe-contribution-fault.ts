import type { Messages } from "#i18n/messages.ts";
import type { ContributionFileFault } from "#storage/contribution-file.ts";
import { describeFault } from "#storage/describe-fault.ts";

/** One or two sentences on what is wrong in a contribution file, for the person who tried to open it. */
export function describeContributionFault(
  knowledge: Messages["knowledge"],
  faults: Messages["faults"],
  fault: ContributionFileFault,
): string {
  const own = knowledge.faults;
  switch (fault.code) {
    case "contribution-too-large":
      return own["contribution-too-large"](fault.values);
    case "not-a-contribution":
      return own["not-a-contribution"]();
    case "no-origin":
      return own["no-origin"]();
    case "no-experiences":
      return own["no-experiences"]();
    case "duplicate-experience":
      return own["duplicate-experience"](fault.values);
    case "not-json":
    case "forbidden-key":
    case "unknown-version":
    case "unknown-assessment":
    case "bad-shape":
    case "unknown-step":
    case "impossible-date":
      return describeFault(faults, fault);
  }
}
