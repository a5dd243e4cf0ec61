/**
 * What a drawn tree is made of, whatever it says: curves, limbs, trunk, foliage, ornaments, the
 * estimate of a text's width and the safe writing of SVG.
 */
package fi.perhepuu.guidance.tree.shape;
