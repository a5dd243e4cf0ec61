/**
 * The service tree: one picture whose every branch is a theme and every leaf a service. Data in,
 * inline SVG text out; nothing is measured in the browser and the same data always gives the same
 * bytes. {@link fi.perhepuu.guidance.tree.WideTree} is for wide screens, {@link
 * fi.perhepuu.guidance.tree.NarrowTree} for phones, and both may stand on one page.
 */
package fi.perhepuu.guidance.tree;
