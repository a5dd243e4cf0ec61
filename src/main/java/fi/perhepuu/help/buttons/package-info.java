/** Help buttons: what families press when they do not know which service would help. */
package fi.perhepuu.help.buttons;
