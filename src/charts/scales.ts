/** Owns which scales the charts have. Stands in for all of d3-scale, of which Recharts takes the one an axis names: ours are linear, band or point. */
export { scaleBand, scaleLinear, scalePoint } from "d3-scale";
