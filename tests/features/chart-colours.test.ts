import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Rgb = readonly [number, number, number];
type Scheme = "light" | "dark";

const read = (file: string) => readFileSync(`src/${file}`, "utf8");
const theme = read("ui/theme.css");
const aliases = `${read("ui/tokens.css")}${read("charts/chart.css")}`;
const heat = read("features/results/heat.css");

/** The value of a custom property, followed through its aliases. */
function color(name: string, scheme: Scheme): Rgb {
  const block = theme.slice(theme.indexOf(`[data-color-scheme="${scheme}"] {`));
  const value = new RegExp(`${name}: (#[0-9a-f]{6});`).exec(block)?.[1];
  if (value !== undefined)
    return [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16) / 255) as unknown as Rgb;
  const alias = new RegExp(`${name}: var\\((--[a-z-]+)\\)`).exec(aliases)?.[1];
  if (alias === undefined) throw new Error(`no colour ${name}`);
  return color(alias, scheme);
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const coded = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

/** Matrices over linear RGB; the three deficiencies after Machado, Oliveira and Fernandes (2009), severity 1. */
const visions: Readonly<Record<string, readonly Rgb[]>> = {
  "as it is": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(rgb: Rgb, vision: string): Rgb {
  const light = rgb.map(linear);
  return visions[vision]!.map((row) =>
    coded(
      Math.min(
        1,
        Math.max(
          0,
          row.reduce((sum, part, index) => sum + part * light[index]!, 0),
        ),
      ),
    ),
  ) as unknown as Rgb;
}

const luminance = (rgb: Rgb) => {
  const [red, green, blue] = rgb.map(linear);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};
const contrast = (a: Rgb, b: Rgb) => {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};
const mix = (a: Rgb, b: Rgb, share: number) =>
  a.map((part, index) => part * share + b[index]! * (1 - share)) as unknown as Rgb;

/** The six shades of the squares, as the style sheet mixes them. */
function tones(scheme: Scheme): readonly { readonly ground: Rgb; readonly text: Rgb }[] {
  return [0, 1, 2, 3, 4, 5].map((tone) => {
    const rule = tone === 0 ? "--shade: 0%;" : new RegExp(`data-tone="${String(tone)}"\\] \\{([^}]*)`).exec(heat)![1]!;
    const share = Number(/--shade: (\d+)%/.exec(rule)![1]) / 100;
    const text = rule.includes("--nio-pine-contrast") ? "--nio-pine-contrast" : "--nio-text";
    return {
      ground: mix(color("--nio-pine", scheme), color("--nio-surface", scheme), share),
      text: color(text, scheme),
    };
  });
}

describe.each<Scheme>(["light", "dark"])("the charts in %s", (scheme) => {
  describe.each(Object.keys(visions))("seen %s", (vision) => {
    const see = (name: string) => seen(color(name, scheme), vision);

    it("have marks and lines that stand out from the ground three to one", () => {
      const drawn = {
        now: contrast(see("--nio-pine"), see("--nio-ground")),
        target: contrast(see("--nio-text"), see("--nio-ground")),
        last: contrast(see("--nio-last"), see("--nio-ground")),
        gap: contrast(see("--ds-color-accent-border-default"), see("--nio-ground")),
        span: contrast(see("--nio-line-strong"), see("--nio-ground")),
        hatching: contrast(see("--nio-line-strong"), see("--nio-surface")),
      };
      expect(Object.entries(drawn).filter(([, ratio]) => ratio < 3)).toEqual([]);
    });

    it("have numbers in the squares that can be read, four and a half to one", () => {
      const ratios = tones(scheme).map(({ ground, text }) => contrast(seen(ground, vision), seen(text, vision)));
      expect(ratios.filter((ratio) => ratio < 4.5)).toEqual([]);
    });

    it("have shades that go one way, each apart from the next", () => {
      const steps = tones(scheme).map(({ ground }) => luminance(seen(ground, vision)));
      const ratios = steps
        .slice(1)
        .map((step, index) =>
          scheme === "light" ? (steps[index]! + 0.05) / (step + 0.05) : (step + 0.05) / (steps[index]! + 0.05),
        );
      expect(ratios.filter((ratio) => ratio < 1.15)).toEqual([]);
    });
  });
});
