export const messages = {
  title: "Ordlista",
  lead: "Ord som gruppen behöver mena samma sak med. Gå igenom dem tillsammans innan ni börjar, eller slå upp dem på vägen.",
  find: "Sök i ordlistan",
  found: (count: number, all: number) => (count === all ? `${all} ord` : `${count} av ${all} ord`),
  nothing: "Inget ord passar. Pröva ett kortare ord, eller bara början av det.",
  none: "Den här bedömningen har ingen ordlista.",
};
