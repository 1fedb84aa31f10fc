import type { messages as source } from "#i18n/sv/accessibility.ts";

export const messages: typeof source = {
  title: "Accessibility statement",
  heading: "Accessibility statement",
  draftTitle: "A draft to fill in",
  draft:
    "This is a draft that comes with Niosteg. The municipality that offers the service is responsible for the statement: replace what stands in square brackets, check the rest and publish it in your own name. The law asks for the Swedish text.",
  lead: "[Name of the municipality] offers this service. In Niosteg a group goes through nine steps together, sees the difference between where it stands and where it wants to be, and gets an action plan. We want as many people as possible to be able to use it. This page says how the service meets the Swedish act on accessibility to digital public services (2018:1937), which faults we know of, and how you can tell us about others.",
  copy: "Copy as text",
  copied: "The text has been copied.",
  copyFailed: "The text could not be copied. Select it on the page and copy it from there.",
  sections: (version, testedOn) => [
    {
      title: "How accessible is the service?",
      blocks: [
        "The service is partially compliant with the act.",
        "Our own tests have found nothing on the pages that breaks WCAG 2.2, levels A and AA. But nobody from outside has reviewed the service, and nobody has tried it with a screen reader. That is why we do not call it fully compliant.",
      ],
    },
    {
      title: "If you cannot use parts of the service",
      blocks: [
        "Contact us if you need the content in another form. We normally answer within [number] days.",
        ["E-mail: [e-mail address]", "Telephone: [telephone number]", "Visit: [address and opening hours]"],
      ],
    },
    {
      title: "Report faults",
      blocks: [
        "We keep improving the service. Tell us if you find something that is not described here, or if you think that we do not meet the law: [link to the municipality's form or e-mail address].",
      ],
    },
    {
      title: "Supervision",
      blocks: [
        "The Agency for Digital Government (Digg) supervises that the law is followed. If you are not satisfied with how we deal with your comment, you can report it to Digg.",
      ],
      link: { text: "Report poor accessibility to Digg (in Swedish)", href: "https://www.digg.se/tdosanmalan" },
    },
    {
      title: "Faults that we know of",
      blocks: [
        "The reason for the faults is that they have not yet been tested or mended. No exemption is claimed here. [Say whether you claim a disproportionate burden, and why.]",
        [
          "Use without sight: screen readers have not been tried. Headings, names of buttons and tables are in place, but nobody has listened through the pages.",
          "Use without sight: the action plan as a PDF has tags, a language and text alternatives to charts, but no official tool has confirmed that it meets PDF/UA. The same content is available as a web page.",
          "Use without sight: the templates for Word and Excel have headings and table headers, but they have not been tried with assistive technology.",
          "Use with limited sight: the list of municipalities is drawn by the browser and does not always follow the text size of the page. The name can be typed without the list.",
          "Use with limited movement: voice control and switches have not been tried.",
          "Use with limited cognition: the levels are long to read alone. They are written to be read in a group with a facilitator.",
          "What groups write themselves, and models that others have made, may have faults that we do not know of.",
        ],
      ],
    },
    {
      title: "Content outside the scope of the law",
      blocks: ["[Say which content this is, or that there is none.]"],
    },
    {
      title: "How the service was tested",
      blocks: [
        `This is a self-assessment of Niosteg version ${version}. It was last made on ${testedOn}.`,
        [
          "A program opens each page in the Chromium browser and checks it against WCAG 2.0 to 2.2, levels A and AA: in Swedish in a light and a dark appearance and in a window 320 pixels wide, and in English.",
          "The same program goes all the way from the start page to a finished action plan by keyboard alone.",
          "It also checks the system's own colours, reduced motion, 400 per cent zoom, wider text spacing, where focus goes when the page changes and how many messages assistive technology gets.",
        ],
        "Screen readers, voice control and browsers other than Chromium have not been tried, and no person with a disability has taken part.",
        "The service was published on [day of publication]. The statement was last updated on [day of update].",
      ],
    },
  ],
};
