-- Sample data, in the SQL that H2 and PostgreSQL share; one statement a line.
insert into category (id, name, slug, parent_id) values (1, 'Clothes', 'clothes', null), (2, 'Shirts', 'shirts', 1), (3, 'Trousers', 'trousers', 1), (4, 'Books', 'books', null);
insert into product (id, sku, name, description, price, category_id, created_at, version) values (1, 'SHIRT-LINEN', 'Linen shirt', 'Light, and creased within the hour.', 49.90, 2, timestamp with time zone '2026-03-01 08:00:00+00:00', 0), (2, 'SHIRT-FLANNEL', 'Flannel shirt', null, 39.00, 2, timestamp with time zone '2026-03-02 08:00:00+00:00', 0), (3, 'CHINO', 'Chino', 'Goes with everything.', 59.50, 3, timestamp with time zone '2026-03-03 08:00:00+00:00', 1), (4, 'BOOK-SICP', 'Structure and Interpretation of Computer Programs', 'With a wizard on the cover.', 45.00, 4, timestamp with time zone '2026-03-04 08:00:00+00:00', 0);
insert into variant (id, product_id, sku, colour, measure, version) values (1, 1, 'SHIRT-LINEN-W-M', 'white', 'M', 0), (2, 1, 'SHIRT-LINEN-W-L', 'white', 'L', 0), (3, 2, 'SHIRT-FLANNEL-R-M', 'red', 'M', 0), (4, 3, 'CHINO-32', 'sand', '32', 0), (5, 4, 'BOOK-SICP-PB', null, null, 0);
insert into stock (id, variant_id, quantity, version) values (1, 1, 12, 0), (2, 2, 0, 3), (3, 3, 7, 1), (4, 4, 20, 0), (5, 5, 3, 0);
insert into customer (id, name, email, phone, version) values ('0f5e7c1a-3a52-4e3e-9a53-2f7d5e1b9c11', 'Ada Lovelace', 'ada@example.com', null, 0), ('1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d', 'Grace Hopper', 'grace@example.com', '+1 202 555 0143', 0);
insert into customer_order (id, customer_id, status, placed_at, version) values (1, '0f5e7c1a-3a52-4e3e-9a53-2f7d5e1b9c11', 'PAID', timestamp with time zone '2026-04-01 10:00:00+00:00', 1), (2, '1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d', 'NEW', timestamp with time zone '2026-04-02 11:30:00+00:00', 0);
insert into order_line (id, order_id, variant_id, quantity, unit_price) values (1, 1, 1, 2, 49.90), (2, 1, 5, 1, 45.00), (3, 2, 4, 1, 59.50);
insert into product_attributes (product_id, name, content) values (1, 'fabric', 'linen'), (1, 'care', '40 degrees'), (4, 'pages', '657');
insert into product_pictures (product_id, place, url, caption) values (1, 0, '/pictures/shirt-linen.jpg', 'From the front'), (1, 1, '/pictures/shirt-linen-back.jpg', null);
insert into rating (customer_id, product_id, stars, version) values ('0f5e7c1a-3a52-4e3e-9a53-2f7d5e1b9c11', 1, 4, 0), ('0f5e7c1a-3a52-4e3e-9a53-2f7d5e1b9c11', 4, 5, 0);
insert into payment (id, dtype, order_id, amount, paid_at, last_digits, due_on, version) values (1, 'card', 1, 100.00, timestamp with time zone '2026-04-01 10:05:00+00:00', '4242', null, 0), (2, 'invoice', 1, 44.80, timestamp with time zone '2026-04-03 06:00:00+00:00', null, date '2026-05-03', 0);
alter table category alter column id restart with 5;
alter table product alter column id restart with 5;
alter table variant alter column id restart with 6;
alter table stock alter column id restart with 6;
alter table customer_order alter column id restart with 3;
alter table order_line alter column id restart with 4;
alter table payment alter column id restart with 3;
