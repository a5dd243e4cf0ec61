/**
 * A tenant's model: the release it has adopted with its own words and nodes laid over, and where it
 * says those words. What does not differ is the release's own object.
 */
package fi.perhepuu.licensing.own;
