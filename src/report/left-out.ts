/** Stands in for html2canvas, dompurify and canvg, which jsPDF loads only for HTML and SVG input, which the report never gives it. */
export default undefined;
