"
/master/log