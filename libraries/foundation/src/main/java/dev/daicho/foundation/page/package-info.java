/**
 * The frame in which every screen stands, and the parts that screens are made of.
 *
 * <p>A page in any module is a Thymeleaf template that hands its title and content to the frame,
 * which brings the skip link, the TEST ribbon, the town clock, who is signed in, the navigation,
 * the one {@code <main>} and {@code <h1>}, and the drawer of what just went over the wire:
 *
 * <pre>{@code
 * <html th:replace="~{frame :: page('register.move-in.title', ~{::content})}">
 * <th:block th:fragment="content">
 *   <p dc:say="register.move-in.lead"></p>
 *   <form method="post" th:action="@{/counter/move-in}">
 *     <th:block th:replace="~{form :: date(${movedIn})}"></th:block>
 *     <button class="button" dc:say="page.send"></button>
 *   </form>
 * </th:block>
 * </html>
 * }</pre>
 *
 * <p>{@code dc:say} writes a message ({@link dev.daicho.foundation.text.Messages}) or a {@link
 * dev.daicho.foundation.text.Bilingual} in both languages; in expressions {@code #say} does ({@link
 * dev.daicho.foundation.page.Say}). The parts are fragments: {@code form.html} has {@code text},
 * {@code longText}, {@code date}, {@code dropdown}, {@code radios}, {@code boxes}, {@code range}
 * and {@code errors}; {@code parts.html} has {@code banner}, {@code refusal}, {@code preview},
 * {@code crumbs} and {@code steps}. What they take is a record of this package. There are no inline
 * scripts and no inline styles: the content security policy forbids both.
 */
@NullMarked
package dev.daicho.foundation.page;

import org.jspecify.annotations.NullMarked;
