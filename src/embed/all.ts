/** Everything in one classic script: for pages that cannot load modules, and for files opened from a disk. */
import "../index.js";
