import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { showEarlyPage } from "#app/early-page.ts";
import { usePreferences } from "#stores/preferences-store.ts";

const page = `
  <header>
    <a class="ds-skip-link" href="#content">Skip</a>
    <a href="#/toolbox">Toolbox</a>
    <select id="scheme"><option value="auto">Auto</option><option value="dark">Dark</option></select>
  </header>
  <main id="content" tabindex="-1"><button id="begin">Begin</button></main>`;

const fresh = usePreferences.getState();

beforeEach(() => {
  localStorage.clear();
  usePreferences.setState({ ...fresh, locale: "sv" });
  location.hash = "";
  document.documentElement.lang = "";
  document.body.innerHTML = `
    <template id="early-sv">${page}</template>
    <template id="early-en">${page.replace("Begin", "Start now")}</template>
    <div id="early"></div><div id="root"></div>`;
});

afterEach(() => {
  document.body.innerHTML = "";
});

const place = (id: string) => document.getElementById(id) as HTMLElement;
const inEarly = (selector: string) => place("early").querySelector<HTMLElement>(selector);

function show() {
  showEarlyPage(place("early"), place("root"));
}

/** The app's first screen, with counted clicks and choices. */
function fillRoot() {
  const done: string[] = [];
  const screen = document.createElement("div");
  screen.innerHTML = page;
  screen.querySelector("button")?.addEventListener("click", () => done.push("begin"));
  screen.querySelector("select")?.addEventListener("change", ({ target }) => {
    done.push(`scheme ${(target as HTMLSelectElement).value}`);
  });
  place("root").append(screen);
  return done;
}

const handedOver = () => vi.waitFor(() => expect(document.getElementById("early")).toBeNull());

describe("the early page", () => {
  test("speaks the language and wears the look that the preferences store keeps", () => {
    usePreferences.getState().setLocale("en");
    usePreferences.getState().setColourScheme("dark");
    show();
    expect(document.documentElement.lang).toBe("en");
    expect(document.documentElement.dataset["colorScheme"]).toBe("dark");
    expect(inEarly("button")?.textContent).toBe("Start now");
    expect((inEarly("select") as HTMLSelectElement).value).toBe("dark");
  });

  test.each(["", "null", "{", '{"state":7}', '{"state":{"locale":"xx"}}'])(
    "stands or gives way when what is kept reads %j",
    (kept) => {
      localStorage.setItem("niosteg-preferences", kept);
      expect(show).not.toThrow();
    },
  );

  test("shows its content on the start page's address only", () => {
    location.hash = "#/toolbox";
    show();
    expect(inEarly("main")?.children).toHaveLength(0);
    expect(inEarly("header")).not.toBeNull();
    location.hash = "#/";
    dispatchEvent(new Event("hashchange"));
    expect(inEarly("button")?.textContent).toBe("Begin");
  });

  test("stays while the app is only waiting", async () => {
    show();
    place("root").innerHTML = '<header></header><main><div class="nio-waiting"></div></main>';
    await new Promise((resolve) => {
      queueMicrotask(() => resolve(undefined));
    });
    expect(place("early").isConnected).toBe(true);
  });

  test("hands over the last thing done, once", async () => {
    show();
    inEarly("button")?.click();
    inEarly("button")?.click();
    const done = fillRoot();
    await handedOver();
    expect(done).toEqual(["begin"]);
  });

  test("hands over a choice rather than an earlier click", async () => {
    show();
    inEarly("button")?.click();
    const select = inEarly("select") as HTMLSelectElement;
    select.value = "dark";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    const done = fillRoot();
    await handedOver();
    expect(done).toEqual(["scheme dark"]);
  });

  test("hands over a choice that is made after it has left, also when the screen has got more controls since", async () => {
    show();
    const select = inEarly("select") as HTMLSelectElement;
    const done = fillRoot();
    await handedOver();
    place("root").querySelector("header")?.prepend(document.createElement("button"));
    select.value = "dark";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    expect(done).toEqual(["scheme dark"]);
  });

  test("forgets a click when the address becomes another", async () => {
    show();
    inEarly("button")?.click();
    location.hash = "#/toolbox";
    dispatchEvent(new Event("hashchange"));
    const done = fillRoot();
    await handedOver();
    expect(done).toEqual([]);
  });

  test("hands over focus", async () => {
    show();
    inEarly("button")?.focus();
    fillRoot();
    await handedOver();
    expect(document.activeElement).toBe(place("root").querySelector("button"));
  });

  test("keeps the address when the skip link is used", () => {
    show();
    inEarly(".ds-skip-link")?.click();
    expect(location.hash).toBe("");
    expect(document.activeElement).toBe(inEarly("main"));
  });
});
