/** The articles of the knowledge bank: the model's texts, where they lead, and their pages. */
package fi.perhepuu.knowledge.articles;
