/** A tenant's help buttons as templates it may propose to the model. */
package fi.perhepuu.help.buttons.offers;
