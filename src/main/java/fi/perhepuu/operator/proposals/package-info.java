/** What tenants propose to the model, as the licensor looks at it and decides. */
package fi.perhepuu.operator.proposals;
