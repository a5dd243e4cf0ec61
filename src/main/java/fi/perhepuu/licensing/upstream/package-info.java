/**
 * What tenants propose to the model: an article, a service type or a button template of their own.
 * The licensor accepts it, with credit, into the next release, or declines it and says why.
 */
package fi.perhepuu.licensing.upstream;
