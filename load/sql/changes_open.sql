-- Two published files side by side.
ATTACH {{literal .Old}} AS old_file (READ_ONLY);
ATTACH {{literal .New}} AS new_file (READ_ONLY);
