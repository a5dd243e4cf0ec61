/**
 * Codes a family is given to come back by: words and digits that can be said on the phone. Nobody
 * keeps them; what is kept recognizes one and cannot be turned back.
 */
package fi.perhepuu.help.requests.codes;
