/**
 * How a closed tenant ends: its archive once more, a time to change one's mind, and then everything
 * destroyed. For operators, who see what there is to keep but nothing of any family.
 */
package fi.perhepuu.exchange.closing;
