/** Owns the script and the style that the built page carries inline. */
import "#ui/first-paint.css";
import "./app.css";
import "#features/start/start.css";
import "./early-page.css";
import { showEarlyPage } from "./early-page.ts";

const early = document.getElementById("early");
const root = document.getElementById("root");
if (early && root) showEarlyPage(early, root);
