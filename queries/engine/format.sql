SELECT value FROM store_info WHERE name = 'format'
